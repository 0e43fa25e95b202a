CREATE SEQUENCE mistake_report_seq AS BIGINT START WITH 1;

CREATE TABLE mistake_report (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT NOT NULL REFERENCES site,
  page VARCHAR(200) NOT NULL,
  marked_text VARCHAR(200) NOT NULL,
  what_is_wrong VARCHAR(1000) NOT NULL,
  contact VARCHAR(100) NOT NULL,
  key_hash VARCHAR(64) NOT NULL,
  reported_at TIMESTAMP NOT NULL,
  state VARCHAR(20) NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  answered_by BIGINT NOT NULL,
  answered_at TIMESTAMP,
  version BIGINT NOT NULL
);
CREATE INDEX mistake_report_of_site ON mistake_report (site_id, state, reported_at);
