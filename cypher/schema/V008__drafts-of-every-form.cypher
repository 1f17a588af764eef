// What somebody typed and has not saved, in whatever form: once for each account, what it is about and the form.
CREATE CONSTRAINT draft_key IF NOT EXISTS FOR (d:Draft) REQUIRE d.key IS UNIQUE;
CREATE INDEX draft_left IF NOT EXISTS FOR (d:Draft) ON (d.leftAt);

// What was left of information until now goes on as one of them.
MATCH (d:ItemDraft) SET d:Draft REMOVE d:ItemDraft;
DROP CONSTRAINT item_draft_key IF EXISTS;
DROP INDEX item_draft_left IF EXISTS;
