// Every process that keeps something worked out from statements asks what was written since it last looked.
CREATE INDEX change_closed IF NOT EXISTS FOR (c:Change) ON (c.closedAt);
