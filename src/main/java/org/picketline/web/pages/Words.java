// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.export.Canon;

/** Values as people write them. */
final class Words {

    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})|-)(?:-(\\d\\d))?(?:-(\\d\\d))?(?:T.*|Z|[+-]\\d\\d:\\d\\d)?");

    private Words() { }

    /** {@code 2024-11-18} is 18 Nov 2024; {@code 2024-03} March 2024; {@code --06-10} 10 June. */
    static String date(String iso) {
        Matcher parts = DATE.matcher(iso);
        if (!parts.matches() || parts.group(1) == null && parts.group(2) == null) {
            return iso;
        }
        String year = parts.group(1) == null ? "" : " " + parts.group(1);
        return ((parts.group(3) == null ? "" : Integer.parseInt(parts.group(3)) + " ") + month(parts) + year).strip();
    }

    private static String month(Matcher parts) {
        int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        boolean whole = parts.group(3) == null;
        return number < 1 || number > 12 ? "" : Month.of(number).getDisplayName(whole ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }

    /** {@code 1450} is 1,450; {@code 84.3} stays. */
    static String number(String lexical) {
        try {
            NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
            format.setMaximumFractionDigits(2);
            return format.format(new java.math.BigDecimal(lexical));
        } catch (NumberFormatException e) {
            return lexical;
        }
    }

    static String literal(Literal value) {
        String type = String.valueOf(value.getDatatypeURI()).replaceFirst(".*#", "");
        return switch (type) {
            case "date", "dateTime", "gYearMonth", "gMonthDay", "gMonth" -> date(value.getLexicalForm());
            case "integer", "int", "long", "decimal", "double", "nonNegativeInteger" -> number(value.getLexicalForm());
            case "boolean" -> value.getLexicalForm().equals("true") || value.getLexicalForm().equals("1") ? "yes" : "no";
            default -> value.getLexicalForm();
        };
    }

    /** A literal's text, an IRI's last part. */
    static String plain(RDFNode value) {
        if (value.isLiteral()) {
            return value.asLiteral().getLexicalForm();
        }
        return value.isURIResource() ? value.asResource().getURI().replaceFirst(".*[/#](?=.)", "") : "";
    }

    /** {@code StrikeVote} is strike vote. */
    static String kind(String term) {
        return Canon.words(term);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
