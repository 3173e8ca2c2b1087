"""Facts turned into whole sentences, still untranslated."""
