CREATE INDEX article_of_site ON article (home_site_id, id);
