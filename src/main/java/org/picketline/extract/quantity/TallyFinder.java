// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.Cover;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;

/** Finds the two numbers of a vote: "1,349 to 222", "1,349-222", "987 in favor and 45 against". */
final class TallyFinder {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}";
    private static final Pattern BARE = Pattern.compile("(?<![\\w,.$£€:/#-])(?<a>" + NUMBER + ")(?:\\s+votes)?(?:\\s*-\\s*|\\s+to\\s+|-to-)(?<b>"
        + NUMBER + ")(?![\\w$%:/]|[,.:]\\d|-\\w|\\s*(?:%|percent|per cent|million|thousand))");
    private static final String SPELLED = NUMBER + "|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String FOR = "(?:in\\s+favou?r|for|yes|yea|aye|approving|supporting|in\\s+support|to\\s+(?:approve|ratify"
        + "|accept|authorize|strike))";
    private static final String AGAINST = "(?:against|opposed|opposing|no|nay|in\\s+opposition|rejecting|to\\s+reject)";
    private static final String WHO = "\\s+(?:(?:of\\s+them|members|nurses|workers|votes?|ballots?|voting|voted|were"
        + "|cast)\\s+){0,3}\"?";
    private static final String GAP = "\"?[^.;\\d]{0,60}?\\b(?:and|to|with|while|but|versus|vs\\.?|,)?\\s*(?:just|only)?\\s*";
    private static final Pattern LABELLED = Pattern.compile("(?i)(?<![\\w,.$£€:/#-])(?:(?<yes>" + NUMBER + ")" + WHO + FOR + "\\b"
        + GAP + "(?<![\\d,.])(?<no>" + SPELLED + ")" + WHO + AGAINST
        + "|(?<nofirst>" + NUMBER + ")" + WHO + AGAINST + "\\b" + GAP + "(?<![\\d,.])(?<yeslast>" + NUMBER + ")" + WHO + FOR
        + ")\\b");
    private static final Pattern VOTE = Pattern.compile("(?i)\\b(?:vot(?:e|es|ed|ing)|tall(?:y|ied)|ballots?|margin|ratif\\w+"
        + "|reject\\w*|approv\\w+|authoriz\\w+|count(?:ed)?|in favou?r|against|defeat(?:ed)?|passed|turned down|(?:threw|thrown|throw|throws|throwing) out|sho[ot]t? down|knocked (?:down|back)|spurn\\w*|rebuff\\w*|nix\\w*|okay\\w*|OK(?:s|'?d)?|went down|came down|accepted|backed|endorsed|adopted|sided)\\b");
    private static final Pattern COUNTS_ON = Pattern.compile("(?i)^\\s+(?!to\\b|in\\b|on\\b|for\\b|against\\b|vote|margin|tally"
        + "|and\\b|with\\b|not\\b|that\\b|last\\b|this\\b|over\\b|by\\b|of\\b|at\\b|rejecting|approving|after\\b|when\\b|as\\b"
        + "|late\\b|early\\b|the\\b|a\\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]");
    private static final int NEAR = 90;

    private TallyFinder() {
    }

    static List<Tally> find(SentenceText text, Collection<Span> others) {
        if (!text.digits()) {
            return List.of();
        }
        Cover taken = Cover.of(others);
        List<Tally> found = new ArrayList<>();
        Matcher labelled = LABELLED.matcher(text.text());
        while (labelled.find()) {
            labelled(labelled, text).filter(t -> taken.claim(t.span())).ifPresent(found::add);
        }
        Matcher bare = BARE.matcher(text.text());
        while (bare.find()) {
            bare(bare, text).filter(t -> taken.claim(t.span())).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Tally> labelled(Matcher m, SentenceText text) {
        boolean yesFirst = m.group("yes") != null;
        return tally(text.span(m.start(), m.end()), m.group(yesFirst ? "yes" : "yeslast"), m.group(yesFirst ? "no" : "nofirst"), true);
    }

    private static Optional<Tally> bare(Matcher m, SentenceText text) {
        boolean range = text.before(m.start(), 12).matches("(?is).*\\b(?:from"
            + "|between)\\s+$") || COUNTS_ON.matcher(text.after(m.end(), 30)).find();
        return range || !m.group().contains("votes") && !voteNear(text, m.start(), m.end()) ? Optional.empty() : tally(text.span(m.start(), m.end()), m.group("a"), m.group("b"), false);
    }

    /** Whether a word of voting stands near enough to make two numbers its outcome. */
    static boolean voteNear(SentenceText text, int start, int end) {
        return VOTE.matcher(text.around(start, end, NEAR)).find();
    }

    private static Optional<Tally> tally(Span span, String first, String second, boolean labelled) {
        Optional<Integer> a = Figure.value(first).map(BigDecimal::intValue);
        Optional<Integer> b = Figure.value(second).map(BigDecimal::intValue);
        return a.flatMap(x -> b.map(y -> new Tally(span.sentence(), span.from(), span.to(), x, y, labelled)));
    }
}
