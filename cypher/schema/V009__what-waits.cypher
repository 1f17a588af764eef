// What waits for an answer is found by itself, and not among all that was ever asked.
CREATE INDEX unanswered_agency IF NOT EXISTS FOR (r:Unanswered) ON (r.agency);
CREATE INDEX request_answered IF NOT EXISTS FOR (r:Request) ON (r.agency, r.responded_at);
CREATE INDEX dismissal_pattern IF NOT EXISTS FOR (d:Dismissal) ON (d.pattern);

MATCH (r:Request) WHERE r.withdrawnAt IS NULL AND (r.outcome IS NULL OR r.responded_at IS NULL) SET r:Unanswered;
