/*
 * The sentences of a tariff. Knows token types only, so every language has this one parser.
 *
 * It is given one part of a tariff at a time, as the full stops cut it; articles are gone, and the words of a declared
 * name are one token.
 */
parser grammar TariffParser;

options { tokenVocab = TariffVocabulary; }

part : (title | heading | lawText | interpretation | divergence | sentence STOP) EOF ;

title : TARIFF QUOTED ;

heading : SECTION_NUMBER QUOTED? version? ;

version : OPEN CERTIFIED DATE (SEMICOLON SET_ASIDE DATE)? CLOSE ;

lawText : LAW+ ;

interpretation : INTERPRETATION COLON QUOTED STOP? ;

divergence : DIVERGENCE COLON QUOTED STOP? ;

sentence
    : publication
    | inForce
    | given
    | businessDays
    | holidayRoll
    | rateDay
    | partlyInForce
    | paymentOrder
    | example
    | always
    | addUp
    | dueInShares
    | severalBearInterest
    | interestNotDue
    | adjusted
    | about
    ;

// ---- about the tariff

publication : (PROPOSED | CERTIFIED | CORRECTED | PUBLISHED) DATE IN QUOTED ;

inForce : IN_FORCE stretchInForce ((COMMA | COMMA? AND) stretchInForce)* ;

stretchInForce : FROM dateOrYear (TO dateOrYear)? ;

dateOrYear : DATE | YEAR_NUMBER ;

cycle
    : EACH (unit | DAY)                            # eachUnit
    | EACH YEAR FROM MONTH_DAY                     # yearFrom
    | EACH YEAR FROM NAME                          # yearFromName
    | EACH_MONTHS FROM MONTH_NAME                  # months
    | EACH_SEASON FROM MONTH_DAY TO MONTH_DAY      # season
    ;

unit : MONTH | TWO_MONTHS | QUARTER | HALF_YEAR | YEAR | SEASON | PERIOD ;

// ---- facts

given : GIVEN (FOR_EACH tied (OF EACH? NAME)?)? cycle? COLON fact (COMMA fact)* ;

fact : declaredName equivalent? OPEN kind (COMMA bound)* CLOSE ;

declaredName : NAME | QUOTED ;

// A name where it is declared, with the official term of the other language.
tied : NAME equivalent? ;

equivalent : QUOTED ;

kind
    : MONEY_KIND
    | NUMBER_KIND
    | NUMBER_OF tied
    | PERCENTAGE_KIND
    | HOUR
    | DAYS
    | DAY
    | MONTH
    | DATE_KIND
    | TEXT_KIND
    | YES_OR_NO
    | ONE_OF tied ((COMMA | COMMA? OR) tied)*
    ;

bound : MAY_BE_NEGATIVE | AT_LEAST sum | AT_MOST sum | TO sum ;

// ---- sentences about something that has a name

about : declaredName equivalent? qualifier* predicate ;

qualifier
    : FOR years                      # forYears
    | FOR ANY_OTHER NAME             # forAnyOther
    | FOR NAME                       # forClass
    | FOR_EACH (NAME | unit)         # forEach
    | FROM DATE (TO DATE)?           # fromDate
    | (COMMA guard)+ COMMA           # guards
    ;

guard : IF condition | EXCEPT_UNDER SECTION_NUMBER ((COMMA | COMMA? AND) SECTION_NUMBER)* ;

years : yearRange ((COMMA | COMMA? AND) yearRange)* ;

yearRange : YEAR_NUMBER (TO YEAR_NUMBER)? ;

predicate
    : IS COMMA? body                                                                            # isPredicate
    | MEANS NAME                                                                                # meansPredicate
    | PAYS names guardedCycle (COMMA? OR guardedCycle)* COMMA IN CURRENCY (COMMA rounding)?     # paysPredicate
    | MAY_FALL_AT sum                                                                           # mayFallPredicate
    | IS_DUE (ON | OVER) NAME dueDay COMMA? AND STILL_OWED (COMMA tied COMMA)? dueDay (COMMA? CREDITED_IF_NEGATIVE)? # onEstimatePredicate
    | IS_DUE NO_LATER_THAN? limitedDate (IF dutyCondition)? (COMMA? CREDITED_IF_NEGATIVE)?      # duePredicate
    | IS_DUE IN_INSTALMENTS ON? partDay COMMA (LAST_CENT_IN_FIRST | LAST_CENT_IN_LAST)              # instalmentsPredicate
    | IS_KEPT_FOR duration AFTER date                                                           # keptPredicate
    | IS_RECEIVED NO_LATER_THAN? limitedDate                                                    # receivedPredicate
    | interest                                                                                  # interestPredicate
    | IS_COMBINED_FOR NAME WITH_SAME NAME COMMA NAME SHARED_IN_PROPORTION_TO NAME               # combinedPredicate
    | CONTAINS field ((COMMA | COMMA? AND) field)*                                              # containsPredicate
    | IS_SENT_TO recipient ((COMMA | COMMA? AND) recipient)*                                    # sentPredicate
    | NEVER_FALLS_WHEN NAME RISES                                                               # neverFallsPredicate
    ;

// A day of each of the parts of a period.
partDay
    : (FIRST_DAY_OF | LAST_DAY_OF) EACH unit                          # edgeOfPart
    | count timeUnit (AFTER | BEFORE) (START_OF | END_OF) EACH unit   # shiftedFromPart
    ;

dueInShares : (HALF_OF | portion OF) NAME IS_DUE dueDay (COMMA portion dueDay)* COMMA? AND? REST dueDay ;

portion : FRACTION | PERCENT ;

dueDay : (ON | BY | NO_LATER_THAN)? dayOrDate ;

names : NAME ((COMMA | COMMA? AND) NAME)* ;

guardedCycle : (cycle | FOR_EACH tied) (IF condition)? ;

dutyCondition : NAME IS MORE_THAN PERCENT OF NAME (DUE | REPORTED) (IN_ANY (unit | DAY))? | condition ;

interest
    : BEARS_INTEREST frequency? AT interestRate (COMMA AND? interestRate)* (COMMA delay)? COMMA compounding (COMMA OVER yearLength)? COMMA UNTIL date
    ;

// What the rate is a rate for, 1.5% per month or 5% a year, and on which days.
interestRate : sum (PER? (unit | DAY))? (FROM DATE (TO DATE)? | TO DATE)? ;

// What counts whole.
delay : FOR_EACH unit OR_PART (OF unit)? ;

yearLength : count (DAYS | DAY | MONTH) ;

severalBearInterest : NAME (COMMA NAME)* COMMA? AND NAME interest ;

interestNotDue : INTEREST OF (LESS_THAN figure IS_NOT_DUE | figure OR_LESS_IS_NOT_DUE) ;

compounding : SIMPLE | COMPOUNDING frequency ;

frequency : DAILY | MONTHLY | QUARTERLY | YEARLY ;

field : (NAME | QUOTED) IF_AVAILABLE? ;

recipient : declaredName equivalent? ;

addUp : NAME (COMMA NAME)* COMMA? AND NAME ADD_UP_TO NAME COMMA (BY_LARGEST_REMAINDER | TO_FIRST_NAMED | TO_LAST_NAMED) ;

adjusted
    : (ERROR_FOUND_BY_PAYER | ERROR_FOUND_BY_COLLECTIVE) (THAT_REDUCES | THAT_INCREASES)? adjustment
    | ANY_OTHER_ERROR adjustment
    ;

adjustment
    : IS_ADJUSTED ((IF_DISCOVERED | IF_NOTIFIED) count (DAYS | DAY | MONTH | YEAR) AFTER_IT_OCCURRED)?
    | IS_NOT_ADJUSTED
    ;

businessDays : BUSINESS_DAYS_ARE tied ;

holidayRoll : HOLIDAY_TO_NEXT | HOLIDAY_TO_PREVIOUS ;

rateDay
    : RATES_ARE_THOSE_OF (FIRST_DAY_OF | LAST_DAY_OF) PERIOD
    | RATES_SHARED_BY_DAYS
    ;

partlyInForce : PARTLY_IN_PROPORTION | PARTLY_IN_FULL | PARTLY_NOT_AT_ALL ;

paymentOrder : PAYMENT_GOES_FIRST_TO debt (COMMA? THEN TO debt)* ;

debt : OLDEST_ROYALTY | INTEREST ;

// ---- what a definition says

body
    : BY tableKey (COLON row+ | AND tableKey COLON header row*) limit*                          # tableBody
    | ON sum COMMA (ACCUMULATED_OVER period COMMA)? bracket ((COMMA | COMMA? AND) bracket)* limit* # bracketsBody
    | NAME WHERE condition                                                                      # classBody
    | explicitPeriod                                                                            # periodBody
    | value (COMMA BEGINNING_WITH figure IN beginning)?                                         # valueBody
    ;

// The period of a beginning: 2014, 2014/15 for a year that ends in the next one, January 2014, the quarter of January 2014.
beginning : YEAR_NUMBER | FRACTION | ((QUARTER | HALF_YEAR) OF)? MONTH_YEAR ;

tableKey : reference | YEAR ;

header : BAR (YEAR | cell) (BAR cell)* BAR ;

row : BAR cell (BAR cell)* BAR ;

cell
    : sum (TO sum)?                                            # rangeCell
    | (UP_TO | LESS_THAN) sum                                  # upToCell
    | (AT_LEAST | MORE_THAN) sum ((UP_TO | LESS_THAN) sum)?    # fromCell
    | (YES | NO)                                               # yesNoCell
    | (NOT_AVAILABLE | NOT_COVERED)                            # refusedCell
    ;

bracket : rate (OF | FOR) ((FIRST | NEXT) sum | REST) ;

rate : figure | NAME | OPEN value CLOSE ;

// An amount or a day, which only the whole of it tells: no more than a token has to be looked ahead, but for "1 year, 2 months
// and 10 days after", which is one day.
value : alternative (COMMA alternative)* limit* ;

alternative : OTHERWISE result | result (selector | OTHERWISE)? ;

result : explicitDate | MONTH_DAY | sum | NOT_AVAILABLE | NOT_COVERED ;

selector
    : IF condition           # ifSelector
    | FOR years              # yearsSelector
    | FOR ANY_OTHER NAME     # anyOtherSelector
    | FOR NAME               # classSelector
    | FROM DATE (TO DATE)?   # fromSelector
    | TO DATE                # toSelector
    ;

limit
    : COMMA AT_LEAST sum            # atLeastLimit
    | COMMA AT_MOST sum             # atMostLimit
    | COMMA OR sum IF condition     # orIfLimit
    | COMMA rounding                # roundedLimit
    | dateLimit                     # dayLimit
    ;

dateLimit : COMMA (NO_EARLIER_THAN | NO_LATER_THAN) dayOrDate ;

limitedDate : date dateLimit* ;

dayOrDate : date | MONTH_DAY ;

rounding : (ROUNDED_HALF_UP | ROUNDED_HALF_EVEN | ROUNDED_HALF_DOWN | ROUNDED_UP | ROUNDED_DOWN) sum ;

// ---- arithmetic: chains are flat, so that a long sum is not a deep tree

sum : product ((PLUS | MINUS) product)* ;

product : factor ((TIMES | DIVIDED) factor)* ;

factor : MINUS factor | share ;

// A reference to another period is no rate, so nothing follows it with "of". What stands last in "the greater of A and
// B" takes what follows to itself, so nothing follows the whole of it with "per".
share
    : simple (OF share | (PER block)*)
    | portionOf share
    | detailed (PER block)*
    | counted (PER block)*
    | numberOf (PER block)*
    | extreme
    | firstKnown
    | excess
    | total
    | extremeOfEach
    | span
    ;

// A part, or the double, in words.
portionOf : HALF_OF | THIRD_OF | TWO_THIRDS_OF | QUARTER_OF | THREE_QUARTERS_OF | TWICE ;

simple : figure | NAME | OPEN value CLOSE ;

figure : NUMBER | YEAR_NUMBER | FRACTION | PERCENT | MONEY ;

counted : number (NAME | timeUnit | HOUR) ;

number : NUMBER | YEAR_NUMBER ;

numberOf : NUMBER_OF NAME (IN period | OF explicitPeriod)? ;

reference : NAME detail? ;

detailed : NAME detail ;

// "Sales of the year before" are those in that year.
detail
    : IN period (ON date)? substitutions?
    | OF explicitPeriod substitutions?
    | ON date substitutions?
    | substitutions
    ;

substitutions : OPEN USING substitution ((COMMA | COMMA? AND) substitution)* CLOSE ;

substitution : sum FOR NAME ;

block : number? (NAME (IN period | OF explicitPeriod | ON date)? | OPEN value CLOSE) OR_PART? ;

extreme : (GREATER_OF | LESSER_OF) product (COMMA product)* COMMA? AND product ;

firstKnown : FIRST_KNOWN_OF product (COMMA product)* COMMA? AND product ;

excess : EXCESS_OF sum OVER product ;

total
    : SUM_OF sum FOR_EACH (NAME | unit (OF period)?)                           # sumForEach
    | SUM_OF NAME FOR_MONTHS_BEFORE period?                                    # sumBefore
    | (GREATEST_SUM_OF | LEAST_SUM_OF) NAME FOR_MONTHS_IN_A_ROW OF period      # sumInARow
    ;

extremeOfEach : (GREATEST | LEAST) sum FOR_EACH (NAME | unit (OF period)?) ;

// Counted from the first day, which does not count, to the second, which does.
span
    : stretch date TO date   # spanBetween
    | DAYS OF period         # spanOfPeriod
    ;

stretch
    : (DAYS | WEEK) FROM
    | WHOLE_WEEKS_FROM
    | WEEKS_BEGUN_FROM
    | WHOLE_MONTHS_FROM
    | MONTHS_BEGUN_FROM
    ;

// ---- conditions

condition : alphaLimb (SEMICOLON (AND | OR)? alphaLimb)* | romanLimbs | junction ;

alphaLimb : LIMB (romanLimbs | junction) ;

romanLimbs : romanLimb (SEMICOLON (AND | OR)? romanLimb)* ;

romanLimb : ROMAN junction ;

junction : test ((AND | OR) test)* ;

test
    : NOT reference inAny?                     # notTest
    | explicitDate IS dateRelation date inAny? # dateTest
    | sum (IS comparison)? inAny?              # sumTest
    ;

comparison
    : (LESS_THAN | MORE_THAN | AT_LEAST | AT_MOST) sum    # sizeComparison
    | dateRelation date                                   # dateComparison
    | NOT_AVAILABLE                                       # notAvailableComparison
    | NOT? (sum | DATE)                                   # equalComparison
    ;

dateRelation : NO_LATER_THAN | NO_EARLIER_THAN | AFTER | BEFORE ;

inAny : IN_ANY (unit (OF period)? | DAY) | (IN_MONTHS_IN_A_ROW | IN_EACH_OF_MONTHS_IN_A_ROW) (OF period)? ;

// ---- periods and dates

// A year, or 2003/04 of one that ends in the next.
period : NAME | YEAR_NUMBER | FRACTION | explicitPeriod ;

explicitPeriod
    : MONTH_YEAR                                                   # monthPeriod
    | MONTH_NAME OF period                                         # monthOfPeriod
    | unit                                                         # thePeriod
    | unit OF (period | explicitDate)                              # holdingPeriod
    | ORDINAL? unit (BEFORE | AFTER) (period | explicitDate)?      # relativePeriod
    ;

date : NAME | explicitDate ;

explicitDate
    : DATE                                                                # fixedDate
    | MONTH_DAY OF period                                                 # dayOfDate
    | duration (AFTER | BEFORE) date                                      # shiftedDate
    | NAME timeUnit? (AFTER | BEFORE) date                                # shiftedByDate
    | DAY (BEFORE | AFTER) date                                           # nextDate
    | (FIRST_DAY_OF | START_OF | LAST_DAY_OF | END_OF) period             # edgeDate
    | (EARLIER_OF | LATER_OF) date (COMMA date)* COMMA? AND date          # pickDate
    | DAY OF date                                                         # theDate
    ;

duration : length ((COMMA length)* AND length)? ;

length : count timeUnit ;

count : NUMBER | YEAR_NUMBER ;

timeUnit : DAYS | DAY | BUSINESS_DAY | WEEK | MONTH | YEAR ;

// ---- what the author vouches for

example : EXAMPLE QUOTED COLON (assumption COMMA)* THEN outcome ((COMMA | COMMA? AND) outcome)* ;

assumption : AS_KNOWN_ON DATE | OTHERWISE number | setting ;

setting : whose IS literal ;

outcome : setting | whose (IS NOT_COVERED | IS_REFUSED) ;

whose : (NAME | unit | DAY OF NAME) (FOR QUOTED when? | when (FOR QUOTED)?)? ;

when : IN period | OF explicitPeriod | ON DATE ;

literal
    : MINUS? figure                     # figureLiteral
    | MINUS? counted                    # countedLiteral
    | (YES | NO)                        # yesNoLiteral
    | NOT_AVAILABLE                     # notAvailableLiteral
    | DATE                              # dateLiteral
    | explicitPeriod                    # periodLiteral
    | NAME                              # nameLiteral
    | QUOTED                            # textLiteral
    ;

always : ALWAYS (COMMA FOR_EACH NAME COMMA?)? COLON condition ;
