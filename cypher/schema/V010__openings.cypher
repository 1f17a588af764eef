// Families opened by name, with a contact or in an emergency. Every read asks for those of one account that still hold.
CREATE CONSTRAINT opening_id IF NOT EXISTS FOR (o:Opening) REQUIRE o.id IS UNIQUE;
CREATE INDEX opening_account IF NOT EXISTS FOR (o:Opening) ON (o.account, o.until);
CREATE INDEX opening_kind IF NOT EXISTS FOR (o:Opening) ON (o.kind);
