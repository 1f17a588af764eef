// What was changed a moment ago, for pages that stand open.
CREATE CONSTRAINT news_act IF NOT EXISTS FOR (n:News) REQUIRE n.act IS UNIQUE;
CREATE INDEX news_at IF NOT EXISTS FOR (n:News) ON (n.at);

// What somebody typed and has not saved, once for each account and what it is about.
CREATE CONSTRAINT item_draft_key IF NOT EXISTS FOR (d:ItemDraft) REQUIRE d.key IS UNIQUE;
CREATE INDEX item_draft_left IF NOT EXISTS FOR (d:ItemDraft) ON (d.leftAt);
