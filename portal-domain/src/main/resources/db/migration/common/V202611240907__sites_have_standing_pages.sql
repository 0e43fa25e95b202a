ALTER TABLE site ADD COLUMN government_mark VARCHAR(200) DEFAULT '' NOT NULL;

CREATE SEQUENCE standing_page_seq AS BIGINT START WITH 1;

CREATE TABLE standing_page (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT NOT NULL REFERENCES site,
  kind VARCHAR(20) NOT NULL,
  body_html ${text} NOT NULL,
  body_policy INTEGER NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (site_id, kind)
);
