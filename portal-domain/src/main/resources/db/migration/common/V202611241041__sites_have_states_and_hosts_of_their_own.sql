-- A site is open, read-only, closed or archived, since when and by whose decision; no two have the same host.
ALTER TABLE site ADD COLUMN site_state VARCHAR(20) DEFAULT 'OPEN' NOT NULL;
ALTER TABLE site ADD COLUMN state_since TIMESTAMP;
ALTER TABLE site ADD COLUMN state_decided_by VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE site ADD CONSTRAINT site_host_once UNIQUE (host);
