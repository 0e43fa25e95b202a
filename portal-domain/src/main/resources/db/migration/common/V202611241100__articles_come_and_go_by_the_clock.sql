-- What waits for its moment is few among many, and is looked for every few seconds.
ALTER TABLE edition ADD COLUMN publish_at TIMESTAMP;
CREATE INDEX edition_publish_at ON edition (publish_at);
ALTER TABLE article ADD COLUMN withdraw_at TIMESTAMP;
ALTER TABLE article ADD COLUMN planned_reason VARCHAR(1000) DEFAULT '' NOT NULL;
CREATE INDEX article_withdraw_at ON article (withdraw_at);
-- What readers do not see: from now on whatever is not or was not with them, in stages to come too.
DROP INDEX edition_hidden;
ALTER TABLE edition DROP COLUMN hidden_at;
ALTER TABLE edition ADD COLUMN hidden_at TIMESTAMP
  GENERATED ALWAYS AS (CASE WHEN stage IN ('PUBLISHED', 'SUPERSEDED') THEN CAST(NULL AS TIMESTAMP) ELSE changed_at END) ${stored};
CREATE INDEX edition_hidden ON edition (hidden_at DESC, article_id);
