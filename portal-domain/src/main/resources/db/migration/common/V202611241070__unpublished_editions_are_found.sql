-- What readers do not see is in no search index; it is few among many and found by its stage.
CREATE INDEX edition_of_stage ON edition (stage, changed_at DESC, article_id);
