import { createSSRApp } from 'vue'
import { begin } from '../shared/start.js'
import App from './App.vue'

begin(() => createSSRApp(App).mount('#app'))
