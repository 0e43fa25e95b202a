ALTER TABLE media_file ADD COLUMN caption VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE media_file ADD COLUMN focus_x INTEGER NOT NULL DEFAULT 50;
ALTER TABLE media_file ADD COLUMN focus_y INTEGER NOT NULL DEFAULT 50;
ALTER TABLE media_file ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE media_file ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

-- Which pictures a text shows. Of editions written before, it is noted at the next start.
ALTER TABLE edition ADD COLUMN pictures_noted BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE edition_picture (
  edition_id BIGINT NOT NULL REFERENCES edition,
  media_id BIGINT NOT NULL,
  PRIMARY KEY (edition_id, media_id)
);
CREATE INDEX edition_picture_of_media ON edition_picture (media_id);
CREATE INDEX edition_without_noted_pictures ON edition (pictures_noted);
