"""What authors and translators of evidence packs use; no visit ever does."""
