-- The audit officer looks for one person, site, thing, action or time among all entries, newest first.
DROP INDEX ledger_entry_on_object;
CREATE INDEX ledger_entry_on_object ON ledger_entry (object_type, object_id, entry_number DESC);
CREATE INDEX ledger_entry_by_actor ON ledger_entry (actor_id, entry_number DESC);
CREATE INDEX ledger_entry_on_site ON ledger_entry (site_id, entry_number DESC);
CREATE INDEX ledger_entry_of_action ON ledger_entry (action, entry_number DESC);
CREATE INDEX ledger_entry_by_time ON ledger_entry (recorded_at, entry_number);
