-- Roles are data, and granted to accounts for a place. The first account of a portal appoints its officers from now on and does
-- nothing else; who else was an administrator of everything edits and administers the whole network, and who was an editor
-- of some sites stays that.
CREATE SEQUENCE staff_role_seq AS BIGINT START WITH 101;
CREATE SEQUENCE role_grant_seq AS BIGINT START WITH 10001;

CREATE TABLE staff_role (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  name VARCHAR(60) NOT NULL UNIQUE,
  version BIGINT NOT NULL
);

CREATE TABLE staff_role_permission (
  role_id BIGINT NOT NULL REFERENCES staff_role,
  permission VARCHAR(40) NOT NULL,
  PRIMARY KEY (role_id, permission)
);

CREATE TABLE role_grant (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account,
  role_id BIGINT NOT NULL REFERENCES staff_role,
  extent VARCHAR(20) NOT NULL,
  site_id BIGINT REFERENCES site,
  channel_id BIGINT REFERENCES channel,
  begins_at TIMESTAMP,
  ends_at TIMESTAMP
);
CREATE INDEX role_grant_of_account ON role_grant (account_id);
CREATE INDEX role_grant_of_role ON role_grant (role_id);

INSERT INTO staff_role (id, code, name, version) VALUES
  (1, 'author', '记者', 1),
  (2, 'editor', '编辑', 1),
  (3, 'reviewer', '审核', 1),
  (4, 'proofreader', '校对', 1),
  (5, 'site-administrator', '站点管理员', 1),
  (6, 'network-administrator', '网络管理员', 1),
  (7, 'system-officer', '系统管理员', 1),
  (8, 'security-officer', '安全管理员', 1),
  (9, 'audit-officer', '审计管理员', 1),
  (10, 'founder', '首任账号', 1);

INSERT INTO staff_role_permission (role_id, permission) VALUES
  (1, 'READ_DESK'), (1, 'WRITE_ARTICLE'), (1, 'IMPORT_PAGE'), (1, 'UPLOAD_PICTURE'), (1, 'READ_LEDGER'),
  (2, 'READ_DESK'), (2, 'WRITE_ARTICLE'), (2, 'IMPORT_PAGE'), (2, 'UPLOAD_PICTURE'), (2, 'READ_LEDGER'), (2, 'PUBLISH_ARTICLE'),
  (2, 'ANSWER_MISTAKE'), (2, 'ARRANGE_HOME'),
  (3, 'READ_DESK'), (3, 'READ_LEDGER'), (3, 'PUBLISH_ARTICLE'),
  (4, 'READ_DESK'), (4, 'WRITE_ARTICLE'), (4, 'READ_LEDGER'),
  (5, 'READ_DESK'), (5, 'READ_LEDGER'), (5, 'UPLOAD_PICTURE'), (5, 'ANSWER_MISTAKE'), (5, 'ARRANGE_HOME'), (5, 'KEEP_CALENDAR'),
  (5, 'EDIT_SITE'), (5, 'EDIT_CHANNELS'),
  (6, 'READ_DESK'), (6, 'READ_LEDGER'), (6, 'UPLOAD_PICTURE'), (6, 'ANSWER_MISTAKE'), (6, 'ARRANGE_HOME'), (6, 'KEEP_CALENDAR'),
  (6, 'EDIT_SITE'), (6, 'EDIT_CHANNELS'), (6, 'CREATE_SITE'),
  (7, 'KEEP_ACCOUNTS'),
  (8, 'GRANT_RIGHTS'), (8, 'SET_SECURITY'),
  (9, 'AUDIT_LEDGER'), (9, 'VERIFY_LEDGER'), (9, 'READ_SECURITY_LOG'),
  (10, 'APPOINT_OFFICERS');

-- No account could be made by people before, so there are few; the sequence goes on far behind them.
INSERT INTO role_grant (id, account_id, role_id, extent)
  SELECT ROW_NUMBER() OVER (), a.id, r.id, 'NETWORK' FROM account a, staff_role r
  WHERE a.account_role = 'ADMINISTRATOR' AND a.id > 1 AND r.code IN ('editor', 'network-administrator');
INSERT INTO role_grant (id, account_id, role_id, extent)
  SELECT 4000, a.id, r.id, 'NETWORK' FROM account a, staff_role r WHERE a.id = 1 AND r.code = 'founder';
INSERT INTO role_grant (id, account_id, role_id, extent, site_id)
  SELECT 5000 + ROW_NUMBER() OVER (), a.id, 2, 'SITE', s.site_id FROM account a JOIN account_site s ON s.account_id = a.id
  WHERE a.account_role = 'EDITOR';
DROP TABLE account_site;
ALTER TABLE account DROP COLUMN account_role;
