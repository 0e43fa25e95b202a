CREATE SEQUENCE notice_bar_seq AS BIGINT START WITH 1;

CREATE TABLE notice_bar (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT REFERENCES site,
  tone VARCHAR(20) NOT NULL,
  sentence VARCHAR(200) NOT NULL,
  link_address VARCHAR(1000) NOT NULL,
  begins_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX notice_bar_by_end ON notice_bar (ends_at);
