// What came of looking into reading that stood out, found by what it was about.
CREATE CONSTRAINT looking_into_id IF NOT EXISTS FOR (l:LookingInto) REQUIRE l.id IS UNIQUE;
CREATE INDEX looking_into_key IF NOT EXISTS FOR (l:LookingInto) ON (l.key);
