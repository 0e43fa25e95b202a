-- Second factors, sessions, wrong passwords by place, and the rules of signing in.
CREATE SEQUENCE second_factor_seq AS BIGINT START WITH 1;
CREATE SEQUENCE staff_session_seq AS BIGINT START WITH 1;
CREATE SEQUENCE known_device_seq AS BIGINT START WITH 1;
CREATE SEQUENCE sign_in_failures_seq AS BIGINT START WITH 1;

CREATE TABLE second_factor (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL UNIQUE REFERENCES account,
  sealed_secret VARCHAR(200) NOT NULL,
  offered_secret VARCHAR(200) NOT NULL,
  set_up_at TIMESTAMP,
  last_step BIGINT NOT NULL,
  wrong_tries INTEGER NOT NULL,
  closed_until TIMESTAMP,
  version BIGINT NOT NULL
);

CREATE TABLE recovery_code (
  second_factor_id BIGINT NOT NULL REFERENCES second_factor,
  code_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (second_factor_id, code_hash)
);

CREATE TABLE staff_session (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account,
  key_hash VARCHAR(64) NOT NULL UNIQUE,
  began_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  second_factor_at TIMESTAMP,
  address VARCHAR(60) NOT NULL,
  browser VARCHAR(60) NOT NULL
);
CREATE INDEX staff_session_of_account ON staff_session (account_id);

CREATE TABLE known_device (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account,
  key_hash VARCHAR(64) NOT NULL,
  last_used_at TIMESTAMP NOT NULL,
  UNIQUE (account_id, key_hash)
);

CREATE TABLE sign_in_failures (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account,
  place_hash VARCHAR(64) NOT NULL,
  failures INTEGER NOT NULL,
  failed_at TIMESTAMP NOT NULL,
  closed_until TIMESTAMP,
  UNIQUE (account_id, place_hash)
);

CREATE TABLE old_password (
  account_id BIGINT NOT NULL REFERENCES account,
  position INTEGER NOT NULL,
  password_hash VARCHAR(400) NOT NULL,
  PRIMARY KEY (account_id, position)
);

ALTER TABLE account DROP COLUMN closed_until;
ALTER TABLE account ADD COLUMN failing_since TIMESTAMP;
ALTER TABLE account ADD COLUMN password_chosen_at TIMESTAMP;
UPDATE account SET failed_sign_ins = 0;
UPDATE account SET password_chosen_at = CURRENT_TIMESTAMP WHERE must_change_password = FALSE;

CREATE TABLE security_policy (
  id BIGINT NOT NULL PRIMARY KEY,
  password_profile VARCHAR(20) NOT NULL,
  second_factor_duty VARCHAR(40) NOT NULL,
  idle_minutes INTEGER NOT NULL,
  longest_hours INTEGER NOT NULL,
  sessions_at_once INTEGER NOT NULL,
  proof_minutes INTEGER NOT NULL,
  version BIGINT NOT NULL
);
INSERT INTO security_policy (id, password_profile, second_factor_duty, idle_minutes, longest_hours, sessions_at_once,
  proof_minutes, version) VALUES (1, 'DENGBAO3', 'WHO_PUBLISHES_OR_ADMINISTERS', 15, 12, 5, 10, 1);
