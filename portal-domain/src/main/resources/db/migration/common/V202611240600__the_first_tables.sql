CREATE SEQUENCE site_seq AS BIGINT START WITH 1;
CREATE SEQUENCE channel_seq AS BIGINT START WITH 1;
CREATE SEQUENCE account_seq AS BIGINT START WITH 1;
CREATE SEQUENCE api_token_seq AS BIGINT START WITH 1;
CREATE SEQUENCE source_seq AS BIGINT START WITH 1;
CREATE SEQUENCE article_seq AS BIGINT START WITH 1001;
CREATE SEQUENCE edition_seq AS BIGINT START WITH 1;
CREATE SEQUENCE placement_seq AS BIGINT START WITH 1;
CREATE SEQUENCE media_file_seq AS BIGINT START WITH 1;
CREATE SEQUENCE favorite_seq AS BIGINT START WITH 20 INCREMENT BY 20;

-- The epoch grows when an older release could no longer work with the schema.
CREATE TABLE portal_schema (
  epoch INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO portal_schema (epoch) VALUES (1);

CREATE TABLE site (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  name VARCHAR(100) NOT NULL UNIQUE,
  short_name VARCHAR(40) NOT NULL,
  main_site BOOLEAN NOT NULL,
  position INTEGER NOT NULL,
  host VARCHAR(255),
  accent VARCHAR(20) NOT NULL,
  organizer VARCHAR(200) NOT NULL,
  undertaker VARCHAR(200) NOT NULL,
  contact VARCHAR(200) NOT NULL,
  address VARCHAR(200) NOT NULL,
  icp_record VARCHAR(100) NOT NULL,
  police_record VARCHAR(100) NOT NULL,
  site_id_code VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE channel (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT NOT NULL REFERENCES site,
  code VARCHAR(40) NOT NULL,
  name VARCHAR(100) NOT NULL,
  column_type VARCHAR(40) NOT NULL,
  description VARCHAR(500) NOT NULL,
  keywords VARCHAR(500) NOT NULL,
  position INTEGER NOT NULL,
  last_ordinal BIGINT NOT NULL,
  UNIQUE (site_id, code)
);

CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  login_name VARCHAR(60) NOT NULL UNIQUE,
  display_name VARCHAR(60) NOT NULL,
  password_hash VARCHAR(400) NOT NULL,
  must_change_password BOOLEAN NOT NULL,
  enabled BOOLEAN NOT NULL,
  account_role VARCHAR(20) NOT NULL,
  failed_sign_ins INTEGER NOT NULL,
  closed_until TIMESTAMP,
  version BIGINT NOT NULL
);

CREATE TABLE account_site (
  account_id BIGINT NOT NULL REFERENCES account,
  site_id BIGINT NOT NULL REFERENCES site,
  PRIMARY KEY (account_id, site_id)
);

CREATE TABLE api_token (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account,
  label VARCHAR(100) NOT NULL,
  token_hash VARCHAR(64) NOT NULL UNIQUE,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
);

CREATE TABLE source (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL UNIQUE
);

CREATE TABLE article (
  id BIGINT NOT NULL PRIMARY KEY,
  home_site_id BIGINT NOT NULL REFERENCES site,
  origin VARCHAR(20) NOT NULL,
  origin_address VARCHAR(1000) NOT NULL,
  import_findings VARCHAR(4000) NOT NULL,
  first_published_at TIMESTAMP,
  withdrawn_at TIMESTAMP,
  withdrawal_reason VARCHAR(1000) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX article_on_desk ON article (home_site_id, changed_at);

CREATE TABLE edition (
  id BIGINT NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article,
  edition_number INTEGER NOT NULL,
  stage VARCHAR(20) NOT NULL,
  kicker VARCHAR(200) NOT NULL,
  title VARCHAR(200) NOT NULL,
  subtitle VARCHAR(200) NOT NULL,
  summary VARCHAR(1000) NOT NULL,
  responsible_editor VARCHAR(50) NOT NULL,
  body_html ${text} NOT NULL,
  body_policy INTEGER NOT NULL,
  excerpt VARCHAR(1000) NOT NULL,
  source_id BIGINT REFERENCES source,
  shown_at TIMESTAMP,
  changed_at TIMESTAMP NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (article_id, edition_number)
);
CREATE INDEX edition_by_stage ON edition (article_id, stage);

CREATE TABLE byline (
  edition_id BIGINT NOT NULL REFERENCES edition,
  position INTEGER NOT NULL,
  byline_role VARCHAR(20) NOT NULL,
  person VARCHAR(60) NOT NULL,
  PRIMARY KEY (edition_id, position)
);

CREATE TABLE placement (
  id BIGINT NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article,
  channel_id BIGINT NOT NULL REFERENCES channel,
  kind VARCHAR(20) NOT NULL,
  ordinal BIGINT,
  placed_at TIMESTAMP,
  UNIQUE (article_id, channel_id)
);
CREATE INDEX placement_in_channel ON placement (channel_id, ordinal);

CREATE TABLE media_file (
  id BIGINT NOT NULL PRIMARY KEY,
  site_id BIGINT NOT NULL REFERENCES site,
  content_hash VARCHAR(64) NOT NULL,
  file_name VARCHAR(150) NOT NULL,
  content_type VARCHAR(60) NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  byte_count BIGINT NOT NULL,
  alt VARCHAR(500) NOT NULL,
  credit VARCHAR(200) NOT NULL,
  uploaded_at TIMESTAMP NOT NULL
);
CREATE INDEX media_file_of_site ON media_file (site_id, id);

CREATE TABLE favorite (
  id BIGINT NOT NULL PRIMARY KEY,
  reader_hash VARCHAR(64) NOT NULL,
  article_id BIGINT NOT NULL REFERENCES article,
  kept_at TIMESTAMP NOT NULL,
  UNIQUE (reader_hash, article_id)
);

CREATE TABLE ledger_head (
  id BIGINT NOT NULL PRIMARY KEY,
  last_number BIGINT NOT NULL,
  last_hash VARCHAR(64) NOT NULL
);
INSERT INTO ledger_head (id, last_number, last_hash)
  VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE ledger_entry (
  entry_number BIGINT NOT NULL PRIMARY KEY,
  recorded_at TIMESTAMP NOT NULL,
  actor_id BIGINT NOT NULL,
  site_id BIGINT NOT NULL,
  action VARCHAR(40) NOT NULL,
  object_type VARCHAR(40) NOT NULL,
  object_id BIGINT NOT NULL,
  details ${text} NOT NULL,
  canonical ${text} NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  entry_hash VARCHAR(64) NOT NULL
);
CREATE INDEX ledger_entry_on_object ON ledger_entry (object_type, object_id);
