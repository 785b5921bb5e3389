<?php
// Run once from the command line: installs the blog and prints its users as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('PRACTICE_URL'), PHP_URL_HOST);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
require getenv('PRACTICE_FILES') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install(getenv('PRACTICE_TITLE'), 'admin', 'admin@example.test', true, '', 'admin-password');
update_option('permalink_structure', '/%year%/%monthnum%/%day%/%postname%/');
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules();
update_option('timezone_string', 'America/Los_Angeles');
update_option('blogdescription', '');
wp_insert_term('General', 'category');
wp_delete_post(1, true);

$users = [];
$roles = ['admin' => 'administrator', 'ed' => 'editor', 'dana' => 'author', 'guest' => 'contributor', 'reader' => 'subscriber'];
foreach ($roles as $login => $role) {
    $id = $login === 'admin' ? 1 : wp_insert_user([
        'user_login' => $login,
        'user_pass' => "$login-password",
        'user_email' => "$login@example.test",
        'display_name' => ucfirst($login),
        'role' => $role,
    ]);
    update_user_meta($id, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
    [$secret] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Quotewright practice']);
    $users[$login] = [
        'login' => $login,
        'password' => "$login-password",
        'applicationPassword' => WP_Application_Passwords::chunk_password($secret),
    ];
}
echo "\n", json_encode($users), "\n";
