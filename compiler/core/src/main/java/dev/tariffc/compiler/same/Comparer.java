package dev.tariffc.compiler.same;

import dev.tariffc.compiler.same.Difference.Kind;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.AnyOrder;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Operator;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Quoted;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares written trees down to what differs, with which it tells the places of differences in meaning, too. Every component
 * of every record counts, but for places and quoted texts, so that nothing new is ever left out.
 */
final class Comparer {

    /** Past so many comparisons, parts that may stand in any order are only compared as they stand. */
    private static final int PATIENCE = 5_000_000;

    private final Ties ties;
    private final Written writtenInOne;
    private final Written writtenInOther;
    private int compared;

    Comparer(Ties ties) {
        this.ties = ties;
        this.writtenInOne = new Written(ties::inOne);
        this.writtenInOther = new Written(ties::inOther);
    }

    /** What differs between two parts; their places stand for parts that have none. */
    List<Difference> compare(Object one, Object other, Span inOne, Span inOther) {
        List<Difference> found = new ArrayList<>();
        compare(plain(one), plain(other), inOne, inOther, found);
        return found.stream().distinct().toList();
    }

    boolean isPatient() {
        return compared < PATIENCE;
    }

    private void compare(Object one, Object other, Span inOne, Span inOther, List<Difference> found) {
        compared++;
        if (one instanceof Record && writtenInOne.of(one).equals(writtenInOther.of(other))) {
            return;
        }
        if (one instanceof Optional<?> perhaps && other instanceof Optional<?> otherPerhaps) {
            optional(perhaps, otherPerhaps, inOne, inOther, found);
        } else if (one instanceof List<?> list && other instanceof List<?> otherList) {
            new Alignment(this, inOne, inOther).inOrder(list, otherList, found);
        } else if (one instanceof Name name && other instanceof Name otherName) {
            says(ties.inOne(name.key()).equals(ties.inOther(otherName.key())), name.span(), otherName.span(), found);
        } else if (one instanceof Expression.Chain chain && other instanceof Expression.Chain otherChain) {
            new Alignment(this, chain.span(), otherChain.span())
                    .inAnyOrder(operands(chain), operands(otherChain), found);
        } else if (one instanceof Record node && other instanceof Record otherNode) {
            nodes(node, otherNode, place(node, inOne), place(otherNode, inOther), found);
        } else if (one instanceof BigDecimal figure && other instanceof BigDecimal otherFigure) {
            says(figure.compareTo(otherFigure) == 0, inOne, inOther, found);
        } else {
            says(one.equals(other), inOne, inOther, found);
        }
    }

    private static void says(boolean same, Span inOne, Span inOther, List<Difference> found) {
        if (!same) {
            found.add(new Difference(Kind.SAYS, inOne, inOther));
        }
    }

    private void optional(Optional<?> one, Optional<?> other, Span inOne, Span inOther, List<Difference> found) {
        if (one.isPresent() && other.isPresent()) {
            compare(plain(one.get()), plain(other.get()), inOne, inOther, found);
        } else if (one.isPresent() && !(one.get() instanceof Quoted)) {
            Span here = place(one.get(), inOne);
            only(Kind.ONLY_ONE_SAYS, here, inOther, inOne.equals(here), found);
        } else if (other.isPresent() && !(other.get() instanceof Quoted)) {
            Span there = place(other.get(), inOther);
            only(Kind.ONLY_OTHER_SAYS, inOne, there, inOther.equals(there), found);
        }
    }

    /** What has no place of its own is told by what says it. */
    private static void only(Kind kind, Span inOne, Span inOther, boolean isInHolder, List<Difference> found) {
        found.add(new Difference(isInHolder ? Kind.SAYS : kind, inOne, inOther));
    }

    private void nodes(Record one, Record other, Span inOne, Span inOther, List<Difference> found) {
        if (one.getClass() != other.getClass()) {
            says(false, inOne, inOther, found);
            return;
        }
        if (one instanceof Condition.Compares compares && other instanceof Condition.Compares otherCompares) {
            comparisons(compares, otherCompares, inOne, inOther, found);
        } else {
            parts(one, other, inOne, inOther, found);
        }
    }

    /** Of two comparisons, the one is turned around where less differs then. */
    private void comparisons(
            Condition.Compares one, Condition.Compares other, Span inOne, Span inOther, List<Difference> found) {
        List<Difference> asWritten = new ArrayList<>();
        parts(one, other, inOne, inOther, asWritten);
        List<Difference> turned = new ArrayList<>();
        parts(one, turned(other), inOne, inOther, turned);
        found.addAll(turned.size() < asWritten.size() ? turned : asWritten);
    }

    private static Condition.Compares turned(Condition.Compares node) {
        Condition.Relation relation = switch (node.relation()) {
            case LESS_THAN -> Condition.Relation.MORE_THAN;
            case MORE_THAN -> Condition.Relation.LESS_THAN;
            case AT_LEAST -> Condition.Relation.AT_MOST;
            case AT_MOST -> Condition.Relation.AT_LEAST;
        };
        Expression first = node.right();
        Expression second = node.left();
        return new Condition.Compares(node.span(), first, relation, second);
    }

    private void parts(Record one, Record other, Span inOne, Span inOther, List<Difference> found) {
        for (RecordComponent component : Parts.components(one)) {
            Object part = Parts.value(one, component);
            Object otherPart = Parts.value(other, component);
            if (component.isAnnotationPresent(AnyOrder.class)) {
                new Alignment(this, inOne, inOther).inAnyOrder((List<?>) part, (List<?>) otherPart, found);
            } else {
                compare(plain(part), plain(otherPart), inOne, inOther, found);
            }
        }
    }

    /** Each operand with its operator: a sum or a product is the same in any order. */
    private static List<Expression.Chain.Link> operands(Expression.Chain chain) {
        boolean sum = chain.links().stream()
                .allMatch(link -> link.operator() == Operator.PLUS || link.operator() == Operator.MINUS);
        List<Expression.Chain.Link> operands = new ArrayList<>();
        operands.add(new Expression.Chain.Link(sum ? Operator.PLUS : Operator.TIMES, chain.first()));
        operands.addAll(chain.links());
        return operands;
    }

    /** Without what only shows how something is written: brackets around one figure, the letters of limbs. */
    private static Object plain(Object part) {
        if (part instanceof Condition.Limb limb) {
            return plain(limb.condition());
        }
        if (part instanceof Expression.Parenthesized inBrackets) {
            Body.Value value = inBrackets.value();
            Body.Alternative first = value.alternatives().get(0);
            boolean single = value.alternatives().size() == 1
                    && value.limits().isEmpty()
                    && first.selector().isEmpty()
                    && first.value().isPresent();
            return single ? plain(first.value().get()) : part;
        }
        return part;
    }

    /** Where a part stands; where its first part that has a place stands; the place of what holds it. */
    static Span place(Object part, Span holder) {
        if (part instanceof Record node) {
            for (RecordComponent component : Parts.components(node)) {
                Object value = Parts.value(node, component);
                if (value instanceof Span span) {
                    return span;
                }
                Span within = place(value, holder);
                if (!within.equals(holder)) {
                    return within;
                }
            }
        }
        return holder;
    }
}
