ALTER TABLE placement ADD COLUMN pin_rank INTEGER;
ALTER TABLE placement ADD COLUMN pinned_until TIMESTAMP;
CREATE INDEX placement_pinned ON placement (pin_rank);
