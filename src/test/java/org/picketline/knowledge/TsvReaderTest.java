// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TsvReaderTest {

    private enum Colour { RED, DARK_BLUE }

    private static <T> List<T> read(String text, Function<Row, T> read) {
        return new TsvReader("pets.tsv", List.of("name", "more")).read(text, read);
    }

    private static void refuses(String text, Function<Row, ?> read, String... complaints) {
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> read(text, read))
            .satisfies(e -> assertThat(e.file()).isEqualTo("pets.tsv"))
            .withMessageContainingAll(complaints);
    }

    @Test
    void rowsKeepTheFilesOrder() {
        assertThat(read("# a note\nname\tmore\nRex\tx|y\nTom\t\n", row -> row.text("name") + row.list("more")))
            .containsExactly("Rex[x, y]", "Tom[]");
    }

    @Test
    void crossAfterTheHeaderIsNoComment() {
        assertThat(read("name\tmore\n#1\t\n", row -> row.text("name"))).containsExactly("#1");
    }

    @Test
    void missingCellNamesTheLine() {
        refuses("# a note\nname\tmore\nRex\n", row -> row, "pets.tsv, line 3", "has 1 cells", "Rex");
    }

    @Test
    void surplusCellIsRefused() {
        refuses("name\tmore\nRex\ta\tb\n", row -> row, "line 2", "has 3 cells");
    }

    @Test
    void blankLineIsRefused() {
        refuses("name\tmore\n\nRex\ta\n", row -> row, "line 2");
    }

    @Test
    void wrongHeaderTellsTheRightOne() {
        refuses("name\tless\n", row -> row, "line 1", "[name, less]", "[name, more]");
    }

    @Test
    void fileWithoutHeaderIsRefused() {
        refuses("# only a note\n", row -> row, "column names is missing", "[name, more]");
    }

    @Test
    void emptyFileIsRefused() {
        refuses("", row -> row, "column names is missing");
    }

    @Test
    void emptyCellThatMustBeFullNamesTheColumn() {
        refuses("name\tmore\n\tx\n", row -> row.text("name"), "line 2", "column name", "is empty");
    }

    @Test
    void spaceAtTheEndShowsTheValue() {
        refuses("name\tmore\nRex \tx\n", row -> row, "column name", "\"Rex \"");
    }

    @Test
    void emptyPartOfAListIsRefused() {
        refuses("name\tmore\nRex\tx||y\n", row -> row.list("more"), "column more", "empty part", "x||y");
    }

    @Test
    void repeatedPartOfAListIsRefused() {
        refuses("name\tmore\nRex\tx|y|x\n", row -> row.list("more"), "says the same twice");
    }

    @Test
    void unknownConstantTellsTheKnownOnes() {
        refuses("name\tmore\nRex\tgreen\n", row -> row.oneOf("more", Colour.class), "column more", "[red, dark-blue]", "\"green\"");
    }

    @Test
    void constantIsWrittenWithHyphens() {
        assertThat(read("name\tmore\nRex\tdark-blue\n", row -> row.oneOf("more", Colour.class))).containsExactly(Colour.DARK_BLUE);
    }

    @Test
    void wordInsteadOfANumberIsRefused() {
        refuses("name\tmore\nRex\tmany\n", row -> row.number("more"), "is not a whole number", "\"many\"");
    }

    @Test
    void negativeNumberIsRefused() {
        refuses("name\tmore\nRex\t-4\n", row -> row.number("more"), "is not a whole number");
    }

    @Test
    void hugePopulationIsRefused() {
        refuses("name\tmore\nRex\t99999999999\n", row -> row.smallNumber("more"), "is larger than");
    }

    @Test
    void carriageReturnIsRefused() {
        refuses("name\tmore\r\nRex\tx\r\n", row -> row, "line 1", "carriage return");
    }

    @Test
    void bytesThatAreNoUnicodeAreRefused() {
        refuses("name\tmore\nR\uFFFDx\ty\n", row -> row, "line 2", "no UTF-8");
    }

    @Test
    void constantInCapitalsIsRefused() {
        refuses("name\tmore\nRex\tRED\n", row -> row.oneOf("more", Colour.class), "[red, dark-blue]", "\"RED\"");
    }

    @Test
    void lastLineNeedsNoLineFeed() {
        assertThat(read("name\tmore\nRex\tx", row -> row.text("name"))).containsExactly("Rex");
    }

    @Test
    void flagIsYesOrNo() {
        assertThat(read("name\tmore\nRex\tyes\nTom\tno\n", row -> row.flag("more"))).containsExactly(true, false);
        refuses("name\tmore\nRex\ttrue\n", row -> row.flag("more"), "neither yes nor no");
    }

    @Test
    void absentFileSaysWhereItWasLookedFor() {
        assertThatExceptionOfType(KnowledgeException.class)
            .isThrownBy(() -> TsvReader.resource("none.tsv", List.of("name"), row -> row))
            .withMessageContainingAll("none.tsv", "/knowledge");
    }
}
