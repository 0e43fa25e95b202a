CREATE SEQUENCE correction_seq AS BIGINT START WITH 1;

ALTER TABLE media_file ADD COLUMN media_kind VARCHAR(20) NOT NULL DEFAULT 'PICTURE';

CREATE TABLE attachment (
  edition_id BIGINT NOT NULL REFERENCES edition,
  position INTEGER NOT NULL,
  media_id BIGINT NOT NULL REFERENCES media_file,
  title VARCHAR(200) NOT NULL,
  PRIMARY KEY (edition_id, position)
);

ALTER TABLE edition ADD COLUMN correction VARCHAR(500) NOT NULL DEFAULT '';

CREATE TABLE correction (
  id BIGINT NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article,
  note VARCHAR(500) NOT NULL,
  corrected_at TIMESTAMP NOT NULL
);
CREATE INDEX correction_of_article ON correction (article_id, id);
