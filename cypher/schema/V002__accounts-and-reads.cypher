// Accounts and clearances are flat nodes. A name to sign in with belongs to one account, closed ones too, so that the
// record of reads stays true.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (a:Account) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT account_sign_in_name IF NOT EXISTS FOR (a:Account) REQUIRE a.signInName IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (g:Grant) REQUIRE g.id IS UNIQUE;
CREATE INDEX grant_account IF NOT EXISTS FOR (g:Grant) ON (g.account);

// Reads are found by when they were made and by what they showed. The second index may lag a moment behind, so that
// writing a read, which every screen waits for, stays cheap.
CREATE INDEX access_event_at IF NOT EXISTS FOR (e:AccessEvent) ON (e.at);
CREATE FULLTEXT INDEX access_event_touched IF NOT EXISTS FOR (e:AccessEvent) ON EACH [e.touchedIds]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};

// One start of the demo, whichever of two instances notes it.
CREATE CONSTRAINT demo_start_name IF NOT EXISTS FOR (d:DemoStart) REQUIRE d.name IS UNIQUE;
