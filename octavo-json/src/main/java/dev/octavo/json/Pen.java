package dev.octavo.json;

import io.avaje.json.JsonWriter;

/// What [JsonOut] writes with: a JSON writer, or nothing at all where only the places of the values
/// are asked for, which the catalog does for every filing.
sealed interface Pen {

    void name(String key);

    void beginObject();

    void endObject();

    void beginArray();

    void endArray();

    void nullValue();

    void value(String value);

    void value(long value);

    void value(boolean value);

    /// A value that is JSON already.
    void rawValue(String json);

    /// Writes JSON.
    record Writing(JsonWriter to) implements Pen {
        @Override
        public void name(String key) {
            to.name(key);
        }

        @Override
        public void beginObject() {
            to.beginObject();
        }

        @Override
        public void endObject() {
            to.endObject();
        }

        @Override
        public void beginArray() {
            to.beginArray();
        }

        @Override
        public void endArray() {
            to.endArray();
        }

        @Override
        public void nullValue() {
            to.nullValue();
        }

        @Override
        public void value(String value) {
            to.value(value);
        }

        @Override
        public void value(long value) {
            to.value(value);
        }

        @Override
        public void value(boolean value) {
            to.value(value);
        }

        @Override
        public void rawValue(String json) {
            to.rawValue(json);
        }
    }

    /// Writes nothing.
    enum Idle implements Pen {
        PEN;

        @Override
        public void name(String key) {}

        @Override
        public void beginObject() {}

        @Override
        public void endObject() {}

        @Override
        public void beginArray() {}

        @Override
        public void endArray() {}

        @Override
        public void nullValue() {}

        @Override
        public void value(String value) {}

        @Override
        public void value(long value) {}

        @Override
        public void value(boolean value) {}

        @Override
        public void rawValue(String json) {}
    }
}
