// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LOS ANGELES — Nurses walked out.|LOS ANGELES|Nurses walked out.",
        "BOSTON (AP) — Nurses walked out.|BOSTON (AP)|Nurses walked out.",
        "WORCESTER, Mass. (WCVB) —Nurses walked out.|WORCESTER, Mass. (WCVB)|Nurses walked out.",
        "NEW YORK, Jan 12 (Reuters) – Nurses walked out.|NEW YORK, Jan 12 (Reuters)|Nurses walked out.",
        "NEW YORK CITY (WABC) -- One of the nurses left.|NEW YORK CITY (WABC)|One of the nurses left.",
        "DULUTH (KBJR6/CBS3) – Late Monday they left.|DULUTH (KBJR6/CBS3)|Late Monday they left.",
        "ST. PAUL, Minn. — \"Enough,\" they said.|ST. PAUL, Minn.|\"Enough,\" they said.",
        "WINSTON-SALEM, N.C. — Nurses walked out.|WINSTON-SALEM, N.C.|Nurses walked out.",
        "McALLEN, Texas — Nurses walked out.|McALLEN, Texas|Nurses walked out.",
        "OAKLAND, Calif., Oct. 3, 2023 /PRNewswire/ -- Nurses walked out.|OAKLAND, Calif., Oct. 3, 2023 /PRNewswire/|Nurses walked out.",
        "SAN FRANCISCO - Thousands walked out.|SAN FRANCISCO|Thousands walked out.",
        "PROVO FALLS, Pa. (Tern Courier) — Nurses walked out.|PROVO FALLS, Pa. (Tern Courier)|Nurses walked out.",
        "THUNDER COVE, ONT. — Nurses walked out.|THUNDER COVE, ONT.|Nurses walked out.",
        "Queens, NY – Nurses walked out.|Queens, NY|Nurses walked out.",
        "Minneapolis, MN - Throughout the day they left.|Minneapolis, MN|Throughout the day they left.",
        "Oakland — Nurses walked out.|Oakland|Nurses walked out.",
        "(Associated Press) – Tens of thousands left.|(Associated Press)|Tens of thousands left.",
        "(St. Paul, MN)--The nurses left.|(St. Paul, MN)|The nurses left.",
        "WORCESTER, MA On Saturday they left.|WORCESTER, MA|On Saturday they left.",
    })
    void datelineIsParted(String paragraph, String dateline, String rest) {
        assertThat(Dateline.of(paragraph)).contains(new Dateline(dateline, rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kaiser — the largest of them — said no.",
        "NUHW — National Union of Healthcare Workers — said no.",
        "NUHW — which speaks for therapists — said no.",
        "Nurses — many of them new — left.",
        "New York–Presbyterian Hospital said no.",
        "SEIU-UHW members voted yes.",
        "\"No,\" she said — Twice.",
        "Registered nurses and therapists from three counties — Marlow, Tern and Lark — left.",
        "The vote was 88-31.",
        "SEIU Local 121RN — Southern California's nurses — said no.",
    })
    void sentenceWithDashKeepsItsStart(String paragraph) {
        assertThat(Dateline.of(paragraph)).isEmpty();
    }
}
