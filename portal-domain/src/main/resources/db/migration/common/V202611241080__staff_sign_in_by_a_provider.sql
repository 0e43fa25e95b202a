-- What a provider of identities calls somebody of the staff, linked to their account by themselves.
CREATE SEQUENCE account_identity_seq AS BIGINT START WITH 1;

CREATE TABLE account_identity (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account,
  issuer VARCHAR(300) NOT NULL,
  subject VARCHAR(255) NOT NULL,
  linked_at TIMESTAMP NOT NULL,
  last_used_at TIMESTAMP,
  UNIQUE (issuer, subject),
  UNIQUE (account_id, issuer)
);
