// Views of a picture that somebody keeps, found by their owner; and what was left unsaved, once for each owner and child.
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (v:SavedView) REQUIRE v.id IS UNIQUE;
CREATE INDEX saved_view_owner IF NOT EXISTS FOR (v:SavedView) ON (v.owner);
CREATE CONSTRAINT view_draft_key IF NOT EXISTS FOR (d:ViewDraft) REQUIRE d.key IS UNIQUE;

// What was done with views. Only ever added.
CREATE CONSTRAINT view_event_id IF NOT EXISTS FOR (e:ViewEvent) REQUIRE e.id IS UNIQUE;
CREATE INDEX view_event_view IF NOT EXISTS FOR (e:ViewEvent) ON (e.view);
