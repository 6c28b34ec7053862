// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.knowledge.SignWeight;

class CalibrationTest {

    /** So many claims with these signs, of which so many of ten are right, in runs of twenty. */
    private static List<Judgement> claims(int count, int rightOfTen, String... signs) {
        List<Judgement> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(new Judgement("article " + i % 20, 0.5, new TreeSet<>(Set.of(signs)), i / 20 % 10 < rightOfTen ? 1 : 0));
        }
        return claims;
    }

    private static List<Judgement> claims() {
        List<Judgement> claims = new ArrayList<>(claims(1000, 9, "named"));
        claims.addAll(claims(1000, 5, "guessed"));
        return claims;
    }

    private static double sure(List<SignWeight> weights, String sign) {
        return Calibration.appraised(weights, claims(1, 1, sign)).get(0).confidence();
    }

    @Test
    void confidenceIsHowOftenSuchClaimsAreRight() {
        List<SignWeight> weights = Calibration.weights(claims());
        assertThat(sure(weights, "named")).isCloseTo(0.9, within(0.02));
        assertThat(sure(weights, "guessed")).isCloseTo(0.5, within(0.02));
    }

    @Test
    void signSeenTooSeldomIsLeftOut() {
        List<Judgement> claims = new ArrayList<>(claims());
        claims.addAll(claims(3, 0, "written in verse"));
        assertThat(Calibration.weights(claims)).extracting(SignWeight::sign).doesNotContain("written in verse").contains("named");
    }

    @Test
    void fewClaimsMoveASignOnlyALittle() {
        List<Judgement> claims = new ArrayList<>(claims(1000, 9, "named"));
        claims.addAll(claims(12, 0, "late"));
        assertThat(sure(Calibration.weights(claims), "late")).isBetween(0.1, 0.6);
    }

    @Test
    void crossValidationJudgesEachClaimByOtherArticles() {
        List<Judgement> validated = Calibration.crossValidated(claims());
        assertThat(validated).hasSameSizeAs(claims());
        assertThat(Reliability.of(validated).gap()).isLessThan(0.05);
    }

    @Test
    void levelFollowsTheArticlesThatWereOnlyMeasured() {
        List<SignWeight> weights = Calibration.level(Calibration.weights(claims()), claims(200, 7, "named"));
        assertThat(sure(weights, "named")).isCloseTo(0.7, within(0.02));
        assertThat(sure(weights, "guessed")).isLessThan(0.4);
    }

    @Test
    void bandsTellWhatIsRightAtEachConfidence() {
        Reliability.Band half = Reliability.of(claims(200, 8, "named")).bands().stream().filter(b -> b.count() > 0).findFirst().orElseThrow();
        assertThat(half.told()).isEqualTo(0.5);
        assertThat(half.right()).isCloseTo(0.8, within(0.001));
        assertThat(Reliability.of(List.of()).gap()).isZero();
    }

    @Test
    void fileOfWeightsSaysWhereTheyComeFrom(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("weights.tsv");
        LearnedFile.confidence(file, List.of(new SignWeight("named", 1.25, 40, 38.5)));
        assertThat(Files.readAllLines(file)).anyMatch(line -> line.startsWith("# Written by picketline evaluate --calibrate"))
            .contains("sign\tweight\tseen\tright").endsWith("named\t1.250\t40\t38.5");
    }
}
