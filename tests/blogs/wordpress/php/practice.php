<?php
// Loaded by every practice blog: uploads go into the blog's own directory, never into the shared files.
add_filter('upload_dir', function ($dirs) {
    $own = getenv('PRACTICE_HOME') . '/uploads';
    $dirs['basedir'] = $own;
    $dirs['path'] = $own . $dirs['subdir'];
    return $dirs;
});
add_filter('pre_wp_mail', '__return_true');
