// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Las enfermeras dijeron que no hay personal para atender a los pacientes y que irán a la huelga el lunes.|Spanish",
        "Les infirmières de la ville sont en grève depuis lundi pour une hausse de salaire, selon le syndicat.|French",
        "Die Pflegekräfte der Klinik streiken seit Montag und fordern mehr Personal auf den Stationen.|German",
        "Enfermyè yo nan lopital la ap fè grèv pou yo ka gen plis moun ki pou ede yo.|Haitian Creole",
        "Nagwelga ang mga nars sa ospital dahil hindi sapat ang kanilang sahod at ng mga kasama nila.|Tagalog",
        "Медсестры больницы объявили забастовку в понедельник.|Cyrillic",
        "病院の看護師は月曜日からストライキに入る。|Han",
    })
    void otherLanguagesAreNamed(String text, String language) {
        assertThatThrownBy(() -> Language.refuseForeign(text)).isInstanceOf(BadInput.class).hasMessageContaining("only English");
        assertThatThrownBy(() -> Language.refuseForeign(text + text)).satisfies(e -> org.assertj.core.api.Assertions.assertThat(e.getMessage())
            .matches(".*(" + language + "|Hiragana).*"));
    }

    @Test
    void englishFullOfSpanishNamesPasses() {
        assertThatCode(() -> Language.refuseForeign("María de la Cruz and José Luis de los Santos of Hospital San Juan de Dios in El Paso"
            + " joined Ana de la Vega at La Clínica de la Raza on Friday.")).doesNotThrowAnyException();
    }

    @Test
    void englishWithASpanishQuotePasses() {
        assertThatCode(() -> Language.refuseForeign("Nurses at the hospital walked out on Monday and said that they would not be back before the"
            + " end of the week.\n\n\"No hay personal para los pacientes,\" said a nurse who has worked at the hospital for ten years."))
            .doesNotThrowAnyException();
    }

    @Test
    void shortHeadlinePasses() {
        assertThatCode(() -> Language.refuseForeign("Larkmoor nurses ratify contract")).doesNotThrowAnyException();
    }

    @Test
    void lettersWithoutSenseAreNotEnglish() {
        assertThatThrownBy(() -> Language.refuseForeign("lorem dolor sitam conse adipi ".repeat(30))).hasMessageContaining("not in English");
    }
}
