ALTER TABLE edition ADD COLUMN cover_id BIGINT REFERENCES media_file;
