// What is left of a deletion: random ids, kinds and keyed digests. A digest is asked for with every row of a delivery.
CREATE CONSTRAINT tombstone_digest IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.digest IS UNIQUE;
CREATE INDEX tombstone_deletion IF NOT EXISTS FOR (t:Tombstone) ON (t.deletion);
CREATE CONSTRAINT tombstone_key_name IF NOT EXISTS FOR (k:TombstoneKey) REQUIRE k.name IS UNIQUE;
CREATE CONSTRAINT deletion_id IF NOT EXISTS FOR (d:Deletion) REQUIRE d.id IS UNIQUE;

// What was decided about keeping somebody's record, by the record it was decided at. Only ever added while the record stands.
CREATE CONSTRAINT keeping_id IF NOT EXISTS FOR (k:Keeping) REQUIRE k.id IS UNIQUE;
CREATE INDEX keeping_person IF NOT EXISTS FOR (k:Keeping) ON (k.person);
CREATE CONSTRAINT period_choice_id IF NOT EXISTS FOR (c:PeriodChoice) REQUIRE c.id IS UNIQUE;

// That the papers were approved: by whom, when, and which text.
CREATE CONSTRAINT paper_approval_id IF NOT EXISTS FOR (a:PaperApproval) REQUIRE a.id IS UNIQUE;
