package dev.octavo.catalog.text;

import dev.octavo.catalog.CatalogException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;

/// A place in the order of what is found, as a word that can be handed around: the score or day of
/// the last hit, and its id.
final class TextCursor {

    private TextCursor() {}

    static String write(FieldDoc last) throws IOException {
        Object[] fields = last.fields;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (fields[0]) {
            case Float score -> {
                out.writeByte('s');
                out.writeFloat(score);
            }
            case Long day -> {
                out.writeByte('d');
                out.writeLong(day);
            }
            // Where all are equals, ids alone are compared.
            case BytesRef _ -> {
                out.writeByte('s');
                out.writeFloat(0);
            }
            case Object other -> throw new IllegalStateException("sorted by " + other);
        }
        out.writeUTF(((BytesRef) fields[fields.length - 1]).utf8ToString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    static FieldDoc read(String cursor, TextQuery.Sort by, Sort sort) {
        try (DataInputStream in =
                new DataInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
            byte kind = in.readByte();
            if (kind != 's' && kind != 'd') {
                throw new IllegalArgumentException("no kind of cursor");
            }
            if (kind != (by == TextQuery.Sort.DATE ? 'd' : 's')) {
                throw CatalogException.question("--after belongs to a search in another order");
            }
            Object first = kind == 'd' ? (Object) in.readLong() : (Object) in.readFloat();
            float score = first instanceof Float f ? f : Float.NaN;
            BytesRef id = new BytesRef(in.readUTF());
            Object[] fields =
                    sort.getSort().length == 1 ? new Object[] {id} : new Object[] {first, id};
            return new FieldDoc(Integer.MAX_VALUE, score, fields);
        } catch (IOException | IllegalArgumentException e) {
            throw CatalogException.question("--after " + cursor + ": not what a search gave", e);
        }
    }
}
