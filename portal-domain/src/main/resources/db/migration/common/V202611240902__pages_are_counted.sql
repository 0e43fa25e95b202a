CREATE TABLE page_count (
  city_day DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  object_id BIGINT NOT NULL,
  site_id BIGINT NOT NULL REFERENCES site,
  views BIGINT NOT NULL,
  PRIMARY KEY (kind, city_day, object_id)
);
CREATE INDEX page_count_of_site ON page_count (site_id, kind, city_day);
