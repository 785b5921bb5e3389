<?php
// Loaded by every practice blog: uploads go into the blog's own directory, never into the shared files.
add_filter('upload_dir', function ($dirs) {
    $own = getenv('PRACTICE_HOME') . '/uploads';
    $dirs['basedir'] = $own;
    $dirs['path'] = $own . $dirs['subdir'];
    return $dirs;
});
add_filter('pre_wp_mail', '__return_true');

// POST practice/v1/topics: 2,050 categories, "Topic 0" and on, at once; one by one they would take half a minute.
add_action('rest_api_init', function () {
    register_rest_route('practice/v1', '/topics', [
        'methods' => 'POST',
        'permission_callback' => fn () => current_user_can('manage_categories'),
        'callback' => function () {
            global $wpdb;
            foreach (array_chunk(range(0, 2049), 205) as $part) {
                $rows = fn ($row) => implode(',', array_map($row, $part));
                $id = fn ($topic) => 10000 + $topic;
                $wpdb->query("INSERT INTO $wpdb->terms (term_id, name, slug, term_group) VALUES "
                    . $rows(fn ($topic) => "({$id($topic)}, 'Topic $topic', 'topic-$topic', 0)"));
                $wpdb->query("INSERT INTO $wpdb->term_taxonomy (term_taxonomy_id, term_id, taxonomy, description, parent, count) VALUES "
                    . $rows(fn ($topic) => "({$id($topic)}, {$id($topic)}, 'category', '', 0, 0)"));
            }
            clean_taxonomy_cache('category');
            return true;
        },
    ]);
});
