// What was written and not yet looked at again.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (c:Change) REQUIRE c.id IS UNIQUE;
CREATE INDEX change_unscanned IF NOT EXISTS FOR (c:Unscanned) ON (c.id);

// Findings are kept a child, so that those of one child can be replaced at once, and are listed by card and clock.
CREATE CONSTRAINT watched_id IF NOT EXISTS FOR (w:Watched) REQUIRE w.id IS UNIQUE;
CREATE INDEX watched_scan IF NOT EXISTS FOR (w:Watched) ON (w.scan);
CREATE INDEX watched_turns IF NOT EXISTS FOR (w:Watched) ON (w.turnsAt);
CREATE INDEX finding_card IF NOT EXISTS FOR (f:Finding) ON (f.card);
CREATE INDEX finding_pattern IF NOT EXISTS FOR (f:Finding) ON (f.pattern);
CREATE CONSTRAINT scan_id IF NOT EXISTS FOR (s:Scan) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT scan_decision_id IF NOT EXISTS FOR (d:ScanDecision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT scan_lease_name IF NOT EXISTS FOR (l:ScanLease) REQUIRE l.name IS UNIQUE;
CREATE INDEX agency_type IF NOT EXISTS FOR (a:Agency) ON (a.type);
