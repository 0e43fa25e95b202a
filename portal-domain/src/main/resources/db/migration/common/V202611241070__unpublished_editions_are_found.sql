-- What readers do not see is in no search index; it is few among many. A column of its own and no index of
-- stages, because the databases would then look for what is published by its stage too.
ALTER TABLE edition ADD COLUMN hidden_at TIMESTAMP
  GENERATED ALWAYS AS (CASE WHEN stage IN ('DRAFT', 'WITHDRAWN') THEN changed_at ELSE CAST(NULL AS TIMESTAMP) END) ${stored};
CREATE INDEX edition_hidden ON edition (hidden_at DESC, article_id);
