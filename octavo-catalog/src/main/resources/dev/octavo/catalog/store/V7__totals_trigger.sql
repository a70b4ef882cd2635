-- One payment of before that a text looks back on (kind 'one') may say what it was for.

ALTER TABLE stated_total ADD COLUMN trigger_type TEXT;
