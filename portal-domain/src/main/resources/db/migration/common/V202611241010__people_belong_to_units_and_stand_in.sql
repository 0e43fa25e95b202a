-- The organisation staff belong to, and who acts for whom while they are away.
CREATE SEQUENCE staff_unit_seq AS BIGINT START WITH 1;
CREATE SEQUENCE stand_in_seq AS BIGINT START WITH 1;

CREATE TABLE staff_unit (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  parent_id BIGINT REFERENCES staff_unit,
  version BIGINT NOT NULL
);
CREATE INDEX staff_unit_under ON staff_unit (parent_id);

ALTER TABLE account ADD COLUMN unit_id BIGINT REFERENCES staff_unit;
CREATE INDEX account_of_unit ON account (unit_id);

CREATE TABLE stand_in (
  id BIGINT NOT NULL PRIMARY KEY,
  deputy_id BIGINT NOT NULL REFERENCES account,
  absent_id BIGINT NOT NULL REFERENCES account,
  begins_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL
);
CREATE INDEX stand_in_of_deputy ON stand_in (deputy_id);
CREATE INDEX stand_in_of_absent ON stand_in (absent_id);
