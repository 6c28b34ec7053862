// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element, without what XML 1.0 forbids in texts. */
final class Xml implements AutoCloseable {

    private final XMLStreamWriter writer;

    Xml(OutputStream out) {
        try {
            writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can't be written", e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can't be written: " + e.getMessage(), e);
        }
    }

    /** @param attributes names and values in turn; those with an empty value are left out */
    Xml open(String name, String... attributes) {
        return step(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
                }
            }
        });
    }

    Xml end() {
        return step(writer::writeEndElement);
    }

    /** An element without children. */
    Xml empty(String name, String... attributes) {
        return open(name, attributes).end();
    }

    Xml text(String text) {
        return step(() -> writer.writeCharacters(allowed(text)));
    }

    private static String allowed(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Override
    public void close() {
        step(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }
}
