package dev.tariffc.compiler.codegen;

import dev.tariffc.compiler.model.Type;
import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.Word;

/** What a rule gives in Java, and how one of several cases of it is chosen. */
enum AnswerKind implements Type.Visitor<AnswerKind> {
    FIGURE(Figure.class, "choose"),
    TRUTH(Truth.class, "chooseTruth"),
    DAY(Day.class, "chooseDay"),
    WORD(Word.class, "chooseWord");

    private final Class<? extends Answer> answer;
    private final String chooser;

    AnswerKind(Class<? extends Answer> answer, String chooser) {
        this.answer = answer;
        this.chooser = chooser;
    }

    static AnswerKind of(Type type) {
        return type.accept(FIGURE);
    }

    Class<? extends Answer> answer() {
        return answer;
    }

    String chooser() {
        return chooser;
    }

    @Override
    public AnswerKind visit(Type.Number type) {
        return FIGURE;
    }

    @Override
    public AnswerKind visit(Type.YesNo type) {
        return TRUTH;
    }

    @Override
    public AnswerKind visit(Type.Day type) {
        return DAY;
    }

    @Override
    public AnswerKind visit(Type.Text type) {
        return WORD;
    }

    @Override
    public AnswerKind visit(Type.Choice type) {
        return WORD;
    }
}
