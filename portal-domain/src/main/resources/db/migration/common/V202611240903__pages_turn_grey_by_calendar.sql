CREATE SEQUENCE greying_seq AS BIGINT START WITH 1;

CREATE TABLE greying (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT REFERENCES site,
  scope VARCHAR(20) NOT NULL,
  begins_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  reason VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX greying_by_end ON greying (ends_at);
