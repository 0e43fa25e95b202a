-- Who signed in, who failed to and what was refused: a log of its own, chained like the ledger.
CREATE TABLE security_head (
  id BIGINT NOT NULL PRIMARY KEY,
  last_number BIGINT NOT NULL,
  last_hash VARCHAR(64) NOT NULL
);
INSERT INTO security_head (id, last_number, last_hash)
  VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE security_entry (
  entry_number BIGINT NOT NULL PRIMARY KEY,
  recorded_at TIMESTAMP NOT NULL,
  kind VARCHAR(40) NOT NULL,
  account_id BIGINT NOT NULL,
  address VARCHAR(128) NOT NULL,
  words VARCHAR(800) NOT NULL,
  times BIGINT NOT NULL,
  canonical ${text} NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  entry_hash VARCHAR(64) NOT NULL
);
CREATE INDEX security_entry_on_account ON security_entry (account_id, entry_number DESC);
CREATE INDEX security_entry_from_address ON security_entry (address, entry_number DESC);
CREATE INDEX security_entry_of_kind ON security_entry (kind, entry_number DESC);
CREATE INDEX security_entry_by_time ON security_entry (recorded_at, entry_number);
