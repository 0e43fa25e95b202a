-- Staff say how fresh a channel must be, who answers for it and whether it hides while it is empty; a channel merged
-- into another stays as an address that leads there.
ALTER TABLE channel ADD COLUMN fresh_within_days INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE channel ADD COLUMN owner VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE channel ADD COLUMN hidden_when_empty BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE channel ADD COLUMN merged_into_id BIGINT REFERENCES channel;
