CREATE SEQUENCE block_seq AS BIGINT START WITH 1;

ALTER TABLE site ADD COLUMN logo_id BIGINT REFERENCES media_file;
ALTER TABLE site ADD COLUMN banner_id BIGINT REFERENCES media_file;

ALTER TABLE channel ADD COLUMN parent_id BIGINT REFERENCES channel;
ALTER TABLE channel ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'LIST';
ALTER TABLE channel ADD COLUMN link_address VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN archive_after_days INTEGER NOT NULL DEFAULT 1826;
ALTER TABLE channel ADD COLUMN picture_id BIGINT REFERENCES media_file;

CREATE TABLE block (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT NOT NULL REFERENCES site,
  position INTEGER NOT NULL,
  area VARCHAR(20) NOT NULL,
  look VARCHAR(20) NOT NULL,
  title VARCHAR(100) NOT NULL,
  article_count INTEGER NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX block_of_site ON block (site_id, position);

CREATE TABLE block_channel (
  block_id BIGINT NOT NULL REFERENCES block,
  position INTEGER NOT NULL,
  channel_id BIGINT NOT NULL REFERENCES channel,
  PRIMARY KEY (block_id, position)
);

CREATE TABLE block_link (
  block_id BIGINT NOT NULL REFERENCES block,
  position INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  address VARCHAR(1000) NOT NULL,
  PRIMARY KEY (block_id, position)
);

-- Copies of what never changes, so that one index alone finds what is newest on a site or of a month.
ALTER TABLE placement ADD COLUMN site_id BIGINT REFERENCES site;
ALTER TABLE placement ADD COLUMN first_published_at TIMESTAMP;
UPDATE placement SET
  site_id = (SELECT c.site_id FROM channel c WHERE c.id = placement.channel_id),
  first_published_at = (SELECT a.first_published_at FROM article a WHERE a.id = placement.article_id);
-- Newest first, which Derby reads without sorting only from an index that lies so.
DROP INDEX placement_in_channel;
CREATE INDEX placement_newest_in_channel ON placement (channel_id, ordinal DESC);
CREATE INDEX placement_newest_on_site ON placement (site_id, placed_at DESC);
CREATE INDEX placement_by_month ON placement (channel_id, first_published_at DESC);
