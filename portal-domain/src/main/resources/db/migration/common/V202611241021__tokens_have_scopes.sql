-- What a token is for, and where. Those made before go on doing what their owners may do today.
CREATE TABLE api_token_scope (
  token_id BIGINT NOT NULL REFERENCES api_token,
  permission VARCHAR(40) NOT NULL,
  PRIMARY KEY (token_id, permission)
);

CREATE TABLE api_token_site (
  token_id BIGINT NOT NULL REFERENCES api_token,
  site_id BIGINT NOT NULL REFERENCES site,
  PRIMARY KEY (token_id, site_id)
);

ALTER TABLE api_token ADD COLUMN last_used_at TIMESTAMP;

INSERT INTO api_token_scope (token_id, permission)
  SELECT DISTINCT t.id, p.permission FROM api_token t
  JOIN role_grant g ON g.account_id = t.account_id JOIN staff_role_permission p ON p.role_id = g.role_id;
