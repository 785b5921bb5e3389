<?php
// WordPress loads this instead of its MySQL driver.
define('SQLITE_DB_DROPIN_VERSION', '1.8.0');
define('DATABASE_TYPE', 'sqlite');
define('DB_ENGINE', 'sqlite');
require_once ABSPATH . 'wp-content/plugins/sqlite-database-integration/wp-includes/sqlite/db.php';

// A request may ask for the database of an older blog: three bytes a letter, and columns as MySQL has them.
// WordPress itself then refuses what does not fit, which SQLite would hold.
if (($_SERVER['HTTP_X_PRACTICE_CHARSET'] ?? '') === 'utf8') {
    class Practice_Old_Database extends WP_SQLite_DB
    {
        public function get_col_charset($table, $column)
        {
            return 'utf8';
        }

        public function get_col_length($table, $column)
        {
            return $column === 'name' ? ['type' => 'char', 'length' => 200] : false;
        }
    }
    $GLOBALS['wpdb'] = new Practice_Old_Database();
}
